import { createContext, use } from 'react';
import { en, type Texts } from './en.js';

/** The catalogue of the reader's language. */
export const TextsContext = createContext<Texts>(en);

export const useTexts = (): Texts => use(TextsContext);
