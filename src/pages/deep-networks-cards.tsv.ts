/** The glossary, the conventions and the numbered formulas as flash cards. */
import type { APIRoute } from 'astro';
import { bookCards } from '../components/book/bookCards';
import { cardsTsv } from '../lib/book/cards';

export const GET: APIRoute = () => new Response(cardsTsv(bookCards));
