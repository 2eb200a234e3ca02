import type { NicknameWords } from '../nickname';

/** In Spanish the adjective follows and agrees: farol claro, linterna clara. */
export default {
  nouns: {
    m: ['Farol', 'Erizo', 'Gorrión', 'Zorro', 'Castor', 'Cometa', 'Guijarro', 'Arce', 'Petirrojo', 'Tejón'],
    f: ['Linterna', 'Haya', 'Nutria', 'Lechuza', 'Brisa', 'Ardilla', 'Encina', 'Cigüeña', 'Liebre', 'Amapola'],
  },
  adjectives: [
    { m: 'Claro', f: 'Clara', n: 'Claro' },
    { m: 'Tranquilo', f: 'Tranquila', n: 'Tranquilo' },
    { m: 'Curioso', f: 'Curiosa', n: 'Curioso' },
    { m: 'Valiente', f: 'Valiente', n: 'Valiente' },
    { m: 'Alegre', f: 'Alegre', n: 'Alegre' },
    { m: 'Rápido', f: 'Rápida', n: 'Rápido' },
    { m: 'Paciente', f: 'Paciente', n: 'Paciente' },
    { m: 'Dorado', f: 'Dorada', n: 'Dorado' },
    { m: 'Sereno', f: 'Serena', n: 'Sereno' },
    { m: 'Despierto', f: 'Despierta', n: 'Despierto' },
    { m: 'Soleado', f: 'Soleada', n: 'Soleado' },
    { m: 'Listo', f: 'Lista', n: 'Listo' },
    { m: 'Amable', f: 'Amable', n: 'Amable' },
    { m: 'Constante', f: 'Constante', n: 'Constante' },
    { m: 'Madrugador', f: 'Madrugadora', n: 'Madrugador' },
    { m: 'Plateado', f: 'Plateada', n: 'Plateado' },
  ],
  order: 'noun adjective',
} satisfies NicknameWords;
