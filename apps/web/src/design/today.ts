import { createContext } from 'react';
import { todayInLondon } from '../content/dates.js';

/** The day by which typed dates are read ("next Friday"). The server's day, once it has said it. */
export const Today = createContext(todayInLondon());
