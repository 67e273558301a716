import { registerTimelineSentence } from '@app/young-people';
import { planSection, PlanSectionKey } from './rules/plan-sections.js';

/** Each saved area is in the log; it is left out here, where saving as one writes would drown the rest. */
const titles: Readonly<Record<string, string>> = {
  'plan.started': 'New version of the plan begun',
  'plan.goal-added': 'Goal added to the plan',
  'plan.goal-marked': 'Goal of the plan marked',
  'plan.submitted': 'Plan sent for sign-off',
  'plan.returned': 'Plan returned to its author',
  'plan.authorised': 'Plan authorised',
  'plan.superseded': 'Earlier version of the plan put aside',
  'plan.shared': 'Plan given to the young person',
  'plan.reviewed': 'Plan reviewed',
  'plan.late-explained': 'Said why the plan is late',
};

const isSection = (value: unknown): value is PlanSectionKey =>
  Object.values(PlanSectionKey).some((key) => key === value);

for (const [type, title] of Object.entries(titles))
  registerTimelineSentence(type, {
    kind: 'PLAN',
    title: () => title,
    detail: ({ section }) => (isSection(section) ? planSection(section).plainName : null),
  });
