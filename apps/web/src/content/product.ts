/** The name of the product, as it stands in the header and at the end of every title. */
export const PRODUCT = 'Waymark';

/** The council that runs this installation; the server will say it. */
export const COUNCIL = 'Exampleshire Council';
