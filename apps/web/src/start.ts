import { z } from 'zod';

// The page's policy forbids eval, and zod would try it once: the browser reports that as a violation. Stands before every schema.
z.config({ jitless: true });
