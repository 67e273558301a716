import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { ownerAddresses } from '@app/platform';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';

const header = '# Generated from the resolvers by "npm run schema". Reviewed like code.\n\n';

/** The schema as the server would serve it, made without a database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const providers = [...providersOf(AppModule.forDatabase(ownerAddresses('postgres://nowhere')))];
  const schema = await app.get(GraphQLSchemaFactory).create(
    providers,
    providers.filter((provider) => provider.name.endsWith('Scalar')),
  );
  await app.close();
  return lexicographicSortSchema(schema);
}

export const schemaText = async (): Promise<string> => `${header}${printSchema(await buildSchema())}\n`;

/** Every class that a module, or a module it imports, provides. */
function providersOf(module: Type | DynamicModule, seen = new Set<unknown>()): Set<Type> {
  if (seen.has(module)) return new Set();
  seen.add(module);

  const { type, providers, imports } = partsOf(module);
  if (!isOurs(type)) return new Set();
  const own = providers.filter((provider): provider is Type => typeof provider === 'function');
  return new Set([...own, ...imports.flatMap((imported) => [...providersOf(imported, seen)])]);
}

const isOurs = ({ name }: Type): boolean => name.endsWith('Module') && !/^(TypeOrm|GraphQL)/.test(name);

function partsOf(module: Type | DynamicModule) {
  const type = 'module' in module ? module.module : module;
  const more: Partial<DynamicModule> = 'module' in module ? module : {};
  const listed = (key: string) => (Reflect.getMetadata(key, type) ?? []) as (Type | DynamicModule)[];
  return {
    type,
    providers: [...listed(MODULE_METADATA.PROVIDERS), ...(more.providers ?? [])] as unknown[],
    imports: [...listed(MODULE_METADATA.IMPORTS), ...((more.imports ?? []) as (Type | DynamicModule)[])].filter(
      (imported) => typeof imported === 'function' || 'module' in imported,
    ),
  };
}
