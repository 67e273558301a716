import { sees, type Viewer, withheldFrom } from '@app/access';
import { classOfSection } from './linked-objective.js';
import type { Contents } from './plan.loaders.js';
import type { PlanSection, WithheldSection } from './plan.types.js';
import { sectionsWithoutDecision } from './rules/plan-life-cycle.rules.js';
import { planSection, type PlanSectionWords, planSectionsAsShown } from './rules/plan-sections.js';

const unwritten = { needs: '', myView: '', workingWell: '', worries: '', nextSteps: '', contingency: '' };

/** Whose plan it is, for saying what is withheld and whom to ask. */
export interface Whose {
  readonly id: string;
  readonly name: string;
  readonly ask: string | undefined;
}

/**
 * Every area in the order of the screen, through the viewer's lens. An area that is not shared is there whether or not
 * anything is written in it, so that its being there tells nothing.
 */
export function sectionsFor(viewer: Viewer, contents: Contents, whose: Whose): (PlanSection | WithheldSection)[] {
  return planSectionsAsShown.map((words) =>
    sees(viewer, classOfSection(words.key), whose.id) ? shown(contents, words) : withheld(viewer, words, whose),
  );
}

/** The names of the statutory areas that say nothing yet. */
export function emptySections({ sections, objectives }: Contents): string[] {
  const withGoals = new Set(objectives.map(({ section }) => section));
  return sectionsWithoutDecision(sections, withGoals).map((key) => planSection(key).plainName);
}

function shown({ sections, objectives }: Contents, { key, name, plainName, law }: PlanSectionWords): PlanSection {
  const written = sections.find(({ section }) => section === key) ?? unwritten;
  const { needs, myView, workingWell, worries, nextSteps, contingency } = written;
  return {
    ...{ key, name, plainName, law, needs, myView, workingWell, worries, nextSteps, contingency },
    objectives: objectives.filter(({ section }) => section === key),
  };
}

function withheld(viewer: Viewer, { key, name, plainName }: PlanSectionWords, whose: Whose): WithheldSection {
  const what = `${whose.name}’s ${plainName.toLowerCase()} section`;
  const about = { factClass: classOfSection(key), youngPersonId: whose.id };
  return { key, name, plainName, withheld: withheldFrom(viewer, what, whose.ask, about) };
}
