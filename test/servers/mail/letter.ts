import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail as it lies in a mailbox. */
export async function letter(options: SendMailOptions): Promise<string> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail(options);
  return message.toString();
}
