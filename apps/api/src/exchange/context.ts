import 'reflect-metadata';
import { ExchangeModule } from '@app/exchange';
import { NestLog, ownerAddresses, PlatformModule } from '@app/platform';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** Only what an import needs: no sockets, no web pages, no GraphQL host. */
@Module({})
class ExchangeCommandModule {
  static forDatabase(url: string): DynamicModule {
    return {
      module: ExchangeCommandModule,
      imports: [PlatformModule.forDatabase(ownerAddresses(url)), ExchangeModule],
    };
  }
}

/** Runs work with the importer on a migrated database, and lets go of it. */
export async function withExchange<T>(url: string, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(ExchangeCommandModule.forDatabase(url), {
    logger: new NestLog(),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
