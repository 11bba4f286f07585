const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Uint8Array(128);
[...digits].forEach((digit, value) => (values[digit.charCodeAt(0)] = value));
const more = 32;

/** Whole numbers from 0 as text: five bits a character and a sixth for "goes on" (as source maps write them), a third shorter than in JSON. */
export function packNumbers(numbers: readonly number[]): string {
  const out: string[] = [];
  for (let number of numbers) {
    for (; number >= more; number = Math.floor(number / more))
      out.push(digits.charAt((number % more) + more));
    out.push(digits.charAt(number));
  }
  return out.join('');
}

/** Gives back what `packNumbers` wrote; numbers below 2 to the 32nd. */
export function unpackNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let [count, number, scale] = [0, 0, 1];
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 0;
    number += (value % more) * scale;
    if (value >= more) scale *= more;
    else {
      numbers[count++] = number;
      [number, scale] = [0, 1];
    }
  }
  return numbers.slice(0, count);
}
