import { Module } from '@nestjs/common';
import { LinkedObjectiveByPart } from './linked-objective.js';

@Module({
  providers: [LinkedObjectiveByPart],
})
export class PathwayPlansModule {}
