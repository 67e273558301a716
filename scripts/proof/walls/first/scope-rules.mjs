/* eslint-disable max-lines-per-function, complexity -- one table of rules is read from its top to its end */
import { lineOf } from '../../access/oracle-operations.mjs';

/**
 * Which rows the conditions of the first wall's statements should let through, by the oracle of relationships `o` and the rows `f`: for
 * each what it stands on, how it is asked for, and of whom it should show what.
 */
export function scopesOf(o, f) {
  const find = (table, id) => f[table].find((row) => row.id === id);
  const inLens = (w, section) => o.council(w) || o.isShared(w, `PLAN_${section}`);
  const may = (w, operation) => lineOf(operation).roles.some((role) => o.is(w, role));
  const sharedWith = (w, a) =>
    (a.plan_part_id && inLens(w, find('plan_part', a.plan_part_id).section)) ||
    (a.referral_id && find('housing_referral', a.referral_id).agency_id === w.agency_id) ||
    (a.agenda_item_id && find('agenda_item', a.agenda_item_id).shared_with.includes(o.kind(w)));
  const isDelivery = (w) => o.is(w, 'DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER');

  const seesAction = (w, a) => {
    const p = a.young_person_id;
    if (o.kind(w) === 'ELECTED_MEMBERS') return p === null;
    if (o.everyone(w)) return p === null || !o.held(w, p);
    if (p === null)
      return a.owner_id === w.id || a.raised_by_id === w.id || a.owner_agency_id === w.agency_id || isDelivery(w);
    if (!o.agreed(w) || o.held(w, p)) return false;
    const theirs =
      a.owner_id === w.id || a.raised_by_id === w.id || (!o.council(w) && a.owner_agency_id === w.agency_id);
    return (theirs && o.stillOpens(a)) || (o.opensBeside(w, p) && (o.council(w) || sharedWith(w, a)));
  };
  const seesReferral = (w, r) => {
    if (!may(w, 'Query.referral') || !o.agreed(w) || !inLens(w, 'ACCOMMODATION')) return false;
    if (o.held(w, r.young_person_id)) return false;
    if (o.kind(w) === 'HOUSING') return o.sentTo(w, r);
    return o.refers(w, r) || o.opensBeside(w, r.young_person_id);
  };
  const seesItem = (w, i) => {
    const [m, p] = [find('meeting', i.meeting_id), i.young_person_id];
    if (o.everyone(w)) return p === null || !o.held(w, p);
    if (p !== null && !o.opensBeside(w, p)) return false;
    const shared = o.council(w) || i.shared_with.includes(o.kind(w)) || (p === null && i.shared_with.length === 0);
    return (
      i.presenter_id === w.id ||
      o.steers(w, m) ||
      (o.council(w) && p !== null && o.released(m)) ||
      (Boolean(o.seat(w, m)) && o.inWindow(m) && shared)
    );
  };

  const people = { table: 'young_person', from: { alias: 'y', text: 'young_person y' } };
  const actions = { table: 'action', from: { alias: 'a', text: 'action a' } };
  const meetings = `agenda_item i join meeting m on m.id = i.meeting_id left join panel_member pm on pm.panel_id = m.panel_id
    and pm.worker_id = app.me() and pm.from_on <= current_date and current_date < pm.to_on`;
  return [
    {
      name: 'caseScope',
      ...people,
      text: ({ caseScope }, viewer) => caseScope(viewer, 'y.id', '$1'),
      should: (w, { id }) => o.opens(w, id),
    },
    {
      name: 'openPeople',
      ...people,
      text: ({ openPeople }) => `y.id = any (${openPeople('$1')})`,
      should: (w, { id }) => !o.everyone(w) && o.opens(w, id),
    },
    {
      name: 'relatedPeople',
      ...people,
      text: ({ relatedPeople }) => `y.id = any (${relatedPeople('$1')})`,
      should: (w, { id }) => !o.everyone(w) && o.opensBeside(w, id),
    },
    {
      name: 'notHidden',
      ...people,
      text: ({ notHidden }) => notHidden('y.id', '$1'),
      should: (w, { id }) => !o.held(w, id),
    },
    {
      name: 'notAboutHidden',
      ...actions,
      text: ({ notAboutHidden }) => notAboutHidden('a.young_person_id', '$1'),
      should: (w, { young_person_id: p }) => p === null || !o.held(w, p),
    },
    {
      name: 'actionScope',
      ...actions,
      text: ({ actionScope }, viewer) => actionScope(viewer).where,
      should: seesAction,
    },
    {
      name: 'recordOpen of actionScope',
      ...actions,
      text: ({ actionScope }, viewer) => actionScope(viewer).recordOpen,
      should: (w, { young_person_id: p }) =>
        o.kind(w) !== 'ELECTED_MEMBERS' && (o.everyone(w) || (p !== null && o.opensBeside(w, p))),
    },
    {
      name: 'referralScope',
      table: 'housing_referral',
      from: { alias: 'r', text: 'housing_referral r' },
      text: ({ referralScope }, viewer) => referralScope(viewer),
      should: seesReferral,
    },
    {
      name: 'itemIsOpen',
      table: 'agenda_item',
      from: { alias: 'i', text: meetings },
      text: ({ itemIsOpen, viewerLooks }) => itemIsOpen(viewerLooks),
      should: seesItem,
    },
  ];
}
