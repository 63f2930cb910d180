import { Body, Controller, Post } from '@nestjs/common';
import type { Answer } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import { PersonCommands } from '../person-commands.js';
import type { PersonEntryResource } from '../person-entry.js';
import { personEntryAnswer, personEntryRecorded } from '../person-entry.js';
import { RegisterPersonRequest } from './register-person.request.js';

@Controller('people')
@AccessFor('signedIn')
export class RegisterPersonController {
  constructor(private readonly commands: PersonCommands) {}

  @Post()
  @Documented({
    summary: 'Register a person',
    description: 'Without roles and functions, which are granted one by one, each with its reason.',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  registerPerson(
    @Body() body: RegisterPersonRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    const asked = this.commands.asked(exchange);
    // Derived, so that a retry finds the person that the first try registered.
    const personId = `per_${derivedId('person', asked.commandId)}`;
    return this.commands.run(exchange, asked, {
      personId,
      command: body.toCommand(personId, asked),
      answer: personEntryAnswer,
    });
  }
}
