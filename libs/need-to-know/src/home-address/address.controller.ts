import type { Viewer } from '@app/access';
import { sameOrigin } from '@app/people';
import { AppError, InvalidInput, isUuid, NotAllowed, NotFound, NotSignedIn, StaleEdit } from '@app/platform';
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpCode,
  Param,
  Post,
  Req,
  UseFilters,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { addressFrom } from './address.rules.js';
import { AddressService } from './address.service.js';

interface SignedIn extends Request {
  viewer?: Viewer;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/** Every refusal is one sentence, with the fields it is about; never what was sent. */
@Catch(AppError)
class AddressRefusals implements ExceptionFilter {
  catch(error: AppError, host: ArgumentsHost): void {
    const fields = error instanceof InvalidInput ? error.fields : [];
    const version = error instanceof StaleEdit ? { currentVersion: error.now.currentVersion } : {};
    const { code, message } = error;
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(STATUS[code] ?? 400)
      .json({ code, message, fields, ...version });
  }
}

/**
 * Where an address comes in: a form of its own, beside GraphQL, whose operations take none as an argument and whose questions are
 * written down in more places (docs/adr/0013). The path names the young person by id and nothing else.
 */
@Controller('young-people')
@UseFilters(AddressRefusals)
export class AddressController {
  constructor(private readonly service: AddressService) {}

  @Post(':id/home-address')
  @HttpCode(204)
  async record(
    @Req() request: SignedIn,
    @Param('id') id: string,
    @Body() body: Readonly<Record<string, unknown>> | undefined,
  ): Promise<void> {
    if (!request.viewer) throw new NotSignedIn();
    if (!sameOrigin(request) || request.headers['x-waymark'] !== '1')
      throw new NotAllowed('send this from another page');
    if (!isUuid(id)) throw new NotFound('young person');
    const { lines, postcode, isProtected, ...form } = body ?? {};
    const { clientKey, expectedVersion } = keyed(form);
    const address = addressFrom({ lines, postcode });
    await this.service.record(request.viewer, id, {
      clientKey,
      expectedVersion,
      address,
      isProtected: isProtected === true,
    });
  }
}

/** @throws InvalidInput */
function keyed({ clientKey, expectedVersion }: Readonly<Record<string, unknown>>) {
  if (typeof clientKey !== 'string' || !isUuid(clientKey) || !isVersion(expectedVersion))
    throw new InvalidInput([{ field: 'clientKey', message: 'Open the form again and send it once more' }]);
  return { clientKey, expectedVersion };
}

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2_147_483_647;
