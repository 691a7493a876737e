/** The mark of the product: a trail marker. */
export const Mark = ({ size = 16 }: { size?: number }) => (
  <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      fill="currentColor"
      d="M7 2a1 1 0 0 1 2 0v1h3.1a1 1 0 0 1 .75.34l1.75 2a1 1 0 0 1 0 1.32l-1.75 2a1 1 0 0 1-.75.34H9v5a1 1 0 0 1-2 0V9H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h3z"
    />
  </svg>
);
