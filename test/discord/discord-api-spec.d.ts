/** The package ships its Zod schemas without types; these are the ones that the tests use. */
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodType;
  export const ApplicationCommandResponseSchema: ZodType;
  export const ApplicationCommandUpdateRequestSchema: ZodType;
  export const IncomingWebhookInteractionRequestSchema: ZodType;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodType;
  export const MessageCreateRequestSchema: ZodType;
}
