import 'reflect-metadata';
import { afterEach } from '@jest/globals';
import { cleanup } from '@testing-library/react';

// jsdom draws nothing, so it cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);
