import { useEffect } from 'react';
import { useTexts } from '../texts/use-texts.js';

/** Names the browser's tab after the screen. */
export const usePageTitle = (title: string | undefined): void => {
  const texts = useTexts();
  const { product } = texts.shell;
  useEffect(() => {
    document.title = title === undefined ? product : `${title} · ${product}`;
  }, [title, product]);
};
