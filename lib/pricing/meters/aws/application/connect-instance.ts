import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Free; its contacts are billed by the minute and message. Source: Amazon Connect pricing. */
export const connectInstance = meter({
  reads: { 'AWS::Connect::Instance': () => ({}) },
  usage: {
    voiceMinutes: { unit: 'minutes of calls per month', assume: 1000 },
    chatMessages: { unit: 'chat messages per month', assume: 1000 },
  },
  charges: (_, use) => [
    perUse('Voice', 'connect/voice-minutes', use.voiceMinutes),
    perUse('Chat', 'connect/chat-messages', use.chatMessages),
  ],
});
