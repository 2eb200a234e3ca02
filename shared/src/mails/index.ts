export * from './dead-mail.dto.js';
export * from './list-mails.query.js';
export * from './mail.dto.js';
export * from './mail-failure.js';
export * from './mail-status.js';
export * from './mail-template.js';
