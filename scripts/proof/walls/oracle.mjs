/* eslint-disable max-lines-per-function, complexity -- one table of rules, or of rows, is read from its top to its end */
/*
 * What the second wall should let through, said again from the design's table of relationships: from the rows of who works where
 * and who is what to whom, and not from a policy. `f` holds every row of every table, `today` and `now` are the database's.
 */
export function oracleOf(f, today, now) {
  const byId = (rows = []) => new Map(rows.map((row) => [row.id, row]));
  const [agency, team, worker, meeting] = [byId(f.agency), byId(f.team), byId(f.worker), byId(f.meeting)];
  const at = (time) => (time === 'infinity' ? Infinity : Date.parse(time));
  const stands = ({ from_at: from, to_at: to }) => Boolean(from) && at(from) <= now && now < at(to ?? 'infinity');
  const isDay = ({ from_on: from, to_on: to }) => from <= today && today < to;
  const kind = (w) => agency.get(w.agency_id).kind;
  const council = (w) => kind(w) === 'CHILDRENS_SERVICES';
  const shownNobody = (w) => ['ELECTED_MEMBERS', 'ASSURANCE'].includes(kind(w));
  const is = (w, ...roles) => f.worker_role.some((r) => r.worker_id === w.id && roles.includes(r.role) && isDay(r));
  const isAgreed = (w, s) => s.agency_id === w.agency_id && !s.ended_at && s.starts_on <= today && today < s.expires_on;
  const agreed = (w) => council(w) || f.sharing_agreement.some((s) => isAgreed(w, s));
  const isShared = (w, factClass) =>
    f.sharing_agreement.some(
      (s) =>
        isAgreed(w, s) &&
        f.sharing_basis.some(
          (b) => b.agreement_id === s.id && b.fact_class === factClass && (!b.expires_on || today < b.expires_on),
        ),
    );
  const seat = (w, m) =>
    f.panel_member.find((s) => s.worker_id === w.id && s.panel_id === m.panel_id && isDay(s))?.part;
  const leads = (part) => ['CHAIR', 'DEPUTY', 'MINUTE_TAKER'].includes(part);
  const everyone = (w) =>
    council(w) &&
    is(w, 'COORDINATOR') &&
    f.panel_member.some((s) => s.worker_id === w.id && s.part === 'MINUTE_TAKER' && isDay(s));
  const glass = (w, p, ofSealed = false) =>
    f.break_glass.some(
      (b) =>
        b.worker_id === w.id &&
        b.young_person_id === p &&
        (!ofSealed || b.of_sealed) &&
        stands({ from_at: b.started_at, to_at: b.ends_at }),
    );
  const between = (rows, w, p) => rows.some((r) => r.worker_id === w.id && r.young_person_id === p && stands(r));
  const held = (w, p) =>
    (f.sealed_person.some((s) => s.young_person_id === p && stands(s)) &&
      !between(f.sealed_allow, w, p) &&
      !glass(w, p, true)) ||
    between(f.exclusion, w, p);
  const released = (m) => Boolean(m.papers_released_at) && at(m.papers_released_at) <= now;
  const inWindow = (m) => released(m) && now < at(m.window_closes_at ?? 'infinity') && m.state !== 'CANCELLED';
  const isSent = (r) => r.state !== 'DRAFT';
  /** What is closed stays with its parties for thirty days more. */
  const stillOpens = ({ closed_at: closed }) => at(closed ?? 'infinity') > now - 30 * 86_400_000;

  const allocated = (w, p) => f.allocation.some((a) => a.young_person_id === p && isDay(a) && a.worker_id === w.id);
  const manages = (w, p) =>
    f.allocation.some(
      (a) => a.young_person_id === p && isDay(a) && team.get(worker.get(a.worker_id).team_id)?.manager_id === w.id,
    );
  const hears = (w, p) =>
    f.agenda_item.some((i) => {
      const m = meeting.get(i.meeting_id);
      return (
        i.young_person_id === p &&
        i.state !== 'WITHDRAWN' &&
        inWindow(m) &&
        seat(w, m) &&
        (council(w) || leads(seat(w, m)) || i.shared_with.includes(kind(w)))
      );
    });
  const isParty = (w, r) => r.referrer_id === w.id || (r.agency_id === w.agency_id && isSent(r));
  const houses = (w, p) => f.housing_referral.some((r) => r.young_person_id === p && stillOpens(r) && isParty(w, r));
  // To the council a referral opens what is about homes, and neither the record nor what stands beside it; to housing all they are shown.
  const lasting = (w, p) => allocated(w, p) || manages(w, p) || hears(w, p) || (houses(w, p) && !council(w));
  const related = (w, p) => agreed(w) && !held(w, p) && (lasting(w, p) || houses(w, p) || glass(w, p));
  const opens = (w, p) => !shownNobody(w) && !held(w, p) && (everyone(w) || related(w, p));
  const openTo = (w, p) => p === null || opens(w, p);
  // What stands beside a record opens with the whole of it.
  const opensBeside = (w, p) => opens(w, p) && (everyone(w) || lasting(w, p));
  const besideTo = (w, p) => p === null || opensBeside(w, p);

  const party = (w, a) =>
    a.owner_id === w.id ||
    a.raised_by_id === w.id ||
    (a.owner_agency_id === w.agency_id && (a.young_person_id === null || !council(w)));
  const forAll = (w, a) =>
    a.young_person_id === null &&
    (is(w, 'DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER') || kind(w) === 'ELECTED_MEMBERS');
  const theirs = (w, a) =>
    party(w, a) && (a.young_person_id === null || (agreed(w) && kind(w) !== 'ELECTED_MEMBERS' && stillOpens(a)));
  const seesAction = (w, a) =>
    !(a.young_person_id && held(w, a.young_person_id)) &&
    (everyone(w) || theirs(w, a) || forAll(w, a) || (a.young_person_id !== null && opensBeside(w, a.young_person_id)));
  const sentTo = (w, r) => r.agency_id === w.agency_id && isSent(r) && agreed(w) && stillOpens(r);
  const refers = (w, r) => r.referrer_id === w.id && stillOpens(r);
  const seesReferral = (w, r) =>
    !held(w, r.young_person_id) &&
    (refers(w, r) || sentTo(w, r) || (kind(w) !== 'HOUSING' && opensBeside(w, r.young_person_id)));
  const steers = (w, m) => leads(seat(w, m)) || m.chair_id === w.id || m.minute_taker_id === w.id;
  const mayOrder = (w, i) =>
    !(i.young_person_id && held(w, i.young_person_id)) &&
    (everyone(w) || (besideTo(w, i.young_person_id) && steers(w, meeting.get(i.meeting_id))));
  const seesItem = (w, i) => {
    const [m, p] = [meeting.get(i.meeting_id), i.young_person_id];
    if (p && held(w, p)) return false;
    if (everyone(w)) return true;
    if (shownNobody(w) || !besideTo(w, p)) return false;
    const shared = council(w) || i.shared_with.includes(kind(w)) || (p === null && i.shared_with.length === 0);
    return (
      i.presenter_id === w.id ||
      steers(w, m) ||
      (council(w) && p !== null && released(m)) ||
      (Boolean(seat(w, m)) && inWindow(m) && shared)
    );
  };
  const named = (w, p) =>
    opens(w, p) ||
    (!held(w, p) &&
      agreed(w) &&
      (f.action.some((a) => a.young_person_id === p && theirs(w, a)) ||
        f.housing_referral.some((r) => r.young_person_id === p && (refers(w, r) || sentTo(w, r)))));

  const rolesOf = (w) => f.worker_role.filter((r) => r.worker_id === w.id && isDay(r)).map(({ role }) => role);
  const sharedWith = (id) => [
    ...new Set(f.sharing_basis.map((b) => b.fact_class).filter((factClass) => isShared({ agency_id: id }, factClass))),
  ];
  const isThere = ({ active_to: to }) => to === null || today < to;
  const isHere = (w) => w.active_from <= today && isThere(w) && isThere(agency.get(w.agency_id));
  const isSessionLive = (s) => !s.ended_at && now < at(s.expires_at) && now < at(s.last_seen_at) + 30 * 60_000;
  const isLive = (b) => stands({ from_at: b.started_at, to_at: b.ends_at });
  /** Nobody at all is hidden from them. */
  const holdsNothing = (w) => !f.young_person.some(({ id }) => held(w, id));

  return {
    agreed,
    allocated,
    council,
    everyone,
    forAll,
    glass,
    hears,
    held,
    houses,
    holdsNothing,
    inWindow,
    is,
    isDay,
    isHere,
    isLive,
    isLiveTerm: stands,
    isSessionLive,
    isShared,
    kind,
    manages,
    mayOrder,
    named,
    now,
    openTo,
    opens,
    opensBeside,
    refers,
    related,
    released,
    rolesOf,
    seat,
    seesAction,
    seesItem,
    seesReferral,
    sentTo,
    sharedWith,
    steers,
    stillOpens,
    theirs,
  };
}
