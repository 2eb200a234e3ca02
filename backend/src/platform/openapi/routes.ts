import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { IDEMPOTENT } from '../idempotency/idempotency.interceptor.js';
import { ACCESS, type Access } from '../security/access.decorators.js';
import { OPERATION, type OperationInfo } from './operation.decorator.js';

/** A handler with all that its decorators say. */
export interface Route {
  readonly method: string;
  /** As OpenAPI writes it: `/api/ideas/{id}`. */
  readonly path: string;
  readonly handler: string;
  readonly tag: string;
  readonly access: Access | undefined;
  readonly operation: OperationInfo | undefined;
  readonly isIdempotent: boolean;
}

/** Lists every route of every controller: for the OpenAPI document, and for the check that none lacks a policy. */
@Injectable()
export class Routes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const controller = instance as Record<string, unknown> | undefined;
      if (!controller || !metatype) return [];
      const prototype = Object.getPrototypeOf(controller) as Record<string, () => unknown>;
      const prefix = this.reflector.get<string | undefined>(PATH_METADATA, metatype) ?? '';
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((name) => this.route(prototype, name, prefix, metatype.name));
    });
  }

  private route(prototype: Record<string, () => unknown>, name: string, prefix: string, controller: string): Route[] {
    const handler = prototype[name];
    const path = handler && this.reflector.get<string | undefined>(PATH_METADATA, handler);
    if (handler === undefined || path === undefined) return [];
    const segments = `${prefix}/${path}`.split('/').filter(Boolean);
    return [
      {
        method: RequestMethod[this.reflector.get<RequestMethod>(METHOD_METADATA, handler)]?.toLowerCase() ?? 'get',
        path: `/${segments.map((segment) => segment.replace(/^:(.+)$/, '{$1}')).join('/')}`,
        handler: `${controller}.${name}`,
        tag: controller.replace(/Controller$/, '').toLowerCase(),
        access: this.reflector.get<Access | undefined>(ACCESS, handler),
        operation: this.reflector.get<OperationInfo | undefined>(OPERATION, handler),
        isIdempotent: this.reflector.get<boolean | undefined>(IDEMPOTENT, handler) ?? false,
      },
    ];
  }
}
