/** The NumPy twin, for programs that import it. */
import type { APIRoute } from 'astro';
import twin from '../../lib/pytorch/twin/deepnetworks_twin.py?raw';

export const GET: APIRoute = () => new Response(twin);
