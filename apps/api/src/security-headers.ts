import type { Request, RequestHandler, Response } from 'express';
import helmet, { type HelmetOptions } from 'helmet';

const self = ["'self'"];

/** Two years: what browsers ask for of a host that is never without https again. */
const hstsSeconds = 63_072_000;

/** What no page of ours uses, so that nothing on one ever can. */
const switchedOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];
const permissionsPolicy = switchedOff.map((feature) => `${feature}=()`).join(', ');

/**
 * The headers of every answer, whatever it is: a page, a file, an answer of the API, a refusal. Everything is of our own
 * origin; no script or style stands in a page; nobody frames us; nothing is kept unless what sends it says otherwise.
 */
export function securityHeaders(): RequestHandler {
  const helmets = helmet(options());
  return (request: Request, response: Response, next) => {
    response.set({ 'Permissions-Policy': permissionsPolicy, 'Cache-Control': 'no-store' });
    helmets(request, response, next);
  };
}

function options(): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        objectSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        fontSrc: self,
        imgSrc: ["'self'", 'data:'],
        connectSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: self,
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    hsts: process.env.PUBLIC_URL?.startsWith('https') ? { maxAge: hstsSeconds } : false,
  };
}
