import 'reflect-metadata';
import { runService } from './start/run-service.js';

await runService();
