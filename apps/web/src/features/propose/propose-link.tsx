import type { JSX } from 'react';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { mayPropose } from '../initiative/work-rights.js';
import { useMe } from '../session/use-me.js';

/** The way to a new initiative, for those who may propose one. */
export const ProposeLink = (): JSX.Element | null => {
  const { propose } = useTexts();
  const { data: me } = useMe();
  if (!me || !mayPropose(me)) return null;
  return (
    <Button component={Link} to="/propose" size="sm">
      {propose.title}
    </Button>
  );
};
