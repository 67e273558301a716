import type { LocalDate } from '@app/platform';
import { DeliveryOutcomeKey, outcomeNames, Rag } from './commitment-state.js';
import { type RagFacts, ragOf } from './rag.rules.js';

/** The five outcomes, each with its commitments and how many have which colour. An outcome nothing is promised for is there too. */
export function outcomesOf<Row extends RagFacts & { readonly outcome: DeliveryOutcomeKey }>(
  commitments: readonly Row[],
  today: LocalDate,
) {
  return Object.values(DeliveryOutcomeKey).map((key) => {
    const promised = commitments.filter(({ outcome }) => outcome === key);
    const colours = promised.map((commitment) => ragOf(commitment, today).rag);
    const count = (rag: Rag) => colours.filter((colour) => colour === rag).length;
    return {
      key,
      name: outcomeNames[key],
      commitments: promised,
      red: count(Rag.RED),
      amber: count(Rag.AMBER),
      green: count(Rag.GREEN),
      grey: count(Rag.GREY),
      blue: count(Rag.BLUE),
    };
  });
}
