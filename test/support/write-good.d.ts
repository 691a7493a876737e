declare module 'write-good' {
  export default function writeGood(text: string): readonly { readonly reason: string; readonly index: number }[];
}
