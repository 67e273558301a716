import type { Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';
import DataLoader from 'dataloader';

/** Fetches many at once, in the order of the keys, for one viewer. */
export interface Batch<Viewer, Key, Value> {
  load(viewer: Viewer, keys: readonly Key[]): Promise<readonly (Value | Error)[]>;
}

/** The loaders of one request, or of one event. Nothing in here outlives it, so nothing leaks between viewers. */
export class Loaders<Viewer> {
  private readonly loaders = new Map<unknown, unknown>();

  constructor(
    private readonly modules: ModuleRef,
    private readonly viewer: Viewer,
  ) {}

  of<Key, Value>(batchType: Type<Batch<Viewer, Key, Value>>): DataLoader<Key, Value> {
    const existing = this.loaders.get(batchType) as DataLoader<Key, Value> | undefined;
    if (existing) return existing;

    const batch = this.modules.get(batchType, { strict: false });
    const loader = new DataLoader<Key, Value>((keys) => batch.load(this.viewer, keys));
    this.loaders.set(batchType, loader);
    return loader;
  }
}

/** Sorts found rows back under the keys that asked for them. */
export function inOrderOf<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const found = new Map(keys.map((key) => [key, [] as Row[]]));
  for (const row of rows) found.get(keyOf(row))?.push(row);
  return keys.map((key) => found.get(key) ?? []);
}

/** The one row for each key, or the error made for a key that has none. */
export function oneForEach<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  missing: () => Error,
): (Row | Error)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? missing());
}
