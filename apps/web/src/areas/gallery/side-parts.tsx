import { BigNumbers } from '../../design/big-numbers.js';
import { Details } from '../../design/details.js';
import { Panel } from '../../design/panel.js';
import { PeopleList } from '../../design/people-list.js';
import { SummaryList } from '../../design/summary-list.js';
import { Tag } from '../../design/tag.js';
import { TextLink } from '../../design/text-link.js';
import { Timeline } from '../../design/timeline.js';

const numbers = [
  { value: 3, label: 'turn 18 in the next 3 months', to: '/gallery' },
  { value: 4, label: 'plans to review in 30 days', to: '/gallery' },
  { value: 5, label: 'housing referrals open', to: '/gallery' },
  { value: 'Fewer than 5', label: 'not in touch for 8 weeks' },
];
const people = [
  { id: '1', name: 'Priya Nair', role: 'Personal adviser' },
  { id: '2', name: 'Tom Ashworth', role: 'Social worker until 18' },
];
const entries = [
  {
    id: '1',
    title: 'Question from Tia',
    when: '2026-11-22T18:12:00Z',
    children: '“If I get my own flat can I keep my dog?”',
  },
  { id: '2', title: 'Housing accepted the referral', when: '2026-11-16', by: 'Sandra Whitfield' },
  { id: '3', title: 'Discussed at Transitions Panel', when: '2026-10-27' },
];

/** What stands in the side column. */
export function SideParts() {
  return (
    <>
      <Panel title="Your 22 young people" more={<TextLink to="/gallery">See all</TextLink>}>
        <BigNumbers numbers={numbers} />
      </Panel>
      <Panel title="People around Tia" tint>
        <PeopleList people={people} />
      </Panel>
      <Panel title="Latest">
        <Timeline level={3} entries={entries} />
      </Panel>
      <Panel title="Details">
        <Details summary="Actions from last time: 2 done, 1 still open">Visit supported flat with Kofi</Details>
        <SummaryList
          rows={[
            { label: 'Chair', value: 'Margaret Lowe' },
            { label: 'State', value: <Tag>Draft</Tag> },
          ]}
        />
      </Panel>
    </>
  );
}
