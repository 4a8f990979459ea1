/** The kernel's picture in the launcher: two distributions apart, on TypeScript's blue. */
export const logo: string = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
  <rect width="64" height="64" rx="9" fill="#2f74c0"/>
  <path d="M6 48c10 0 10-30 18-30s8 30 18 30z" fill="#fff" fill-opacity=".92"/>
  <path d="M24 48c10 0 10-21 17-21s7 21 17 21z" fill="#f6a623" fill-opacity=".92"/>
</svg>
`;
