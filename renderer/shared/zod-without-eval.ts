// zod would try whether it may compile its checks: our pages' policy forbids that, and every try is an error in the console.
// It decides when a schema is made, so this module must come before the first one.
import { config } from 'zod';

config({ jitless: true });
