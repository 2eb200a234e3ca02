import 'reflect-metadata';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { createAdapter, refuseOpenRoutes, setUpApp } from './app.setup.js';
import { type Config, readConfig } from './config/config.js';
import { SetUpService } from './modules/setup/setup.service.js';

const LEVELS: LogLevel[] = ['error', 'warn', 'log', 'debug'];
const QUIETEST: Record<string, number> = { silent: 0, error: 1, warn: 2, info: 3, debug: 4 };

/**
 * Starts the API and the page. Used by `npm start`, by the container, and by everything that needs a running system.
 * `setUpAddress` is the one-time address of the first set-up, for the console; `null` where there is an administrator.
 */
export async function start(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ app: NestFastifyApplication; config: Config; setUpAddress: string | null }> {
  const config = readConfig(environment);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), createAdapter(config), {
    bodyParser: false,
    abortOnError: false,
    logger: new ConsoleLogger({ json: true, logLevels: LEVELS.slice(0, QUIETEST[config.logLevel]) }),
  });
  await setUpApp(app, config);
  refuseOpenRoutes(app);
  await app.listen(config.port, config.host);
  return { app, config, setUpAddress: await app.get(SetUpService, { strict: false }).newAddress() };
}
