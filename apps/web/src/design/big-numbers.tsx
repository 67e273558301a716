import { Link } from 'react-router';

/** A number, what it counts, and the list of exactly those. */
export interface BigNumber {
  value: number | string;
  label: string;
  /** Nothing for those who may not see whom it counts. */
  to?: string | null | undefined;
}

/** Numbers that lead to what they count. */
export function BigNumbers({ numbers }: { numbers: readonly BigNumber[] }) {
  return (
    <ul className="app-bignums">
      {numbers.map(({ value, label, to }) => (
        <li key={label}>
          {to ? (
            <Link to={to}>
              <span className="app-bignums__n app-num">{value}</span> <span className="app-bignums__l">{label}</span>
            </Link>
          ) : (
            <>
              <span className="app-bignums__n app-num">{value}</span> <span>{label}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
