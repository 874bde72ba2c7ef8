import type { ReactNode } from 'react';

/** Decorative drawings; the control they stand in has the name. */
function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" fill="none">
      <path
        d="M3 2h9a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H3z"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path
        d="M6 7h5M6 10h5M6 13h3"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
      <path d="M17.4 4v12" stroke="var(--accent)" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}

export const MoreIcon = () => (
  <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="currentColor">
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </svg>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const CheckIcon = ({ size = 12 }: { size?: number }) => (
  <Icon size={size}>
    <path d="m3 8.6 3.2 3.2L13 4.8" strokeWidth="2.2" />
  </Icon>
);

export const ChevronIcon = ({ size = 14 }: { size?: number }) => (
  <Icon size={size}>
    <path d="m4 6 4 4 4-4" />
  </Icon>
);

export const ArrowIcon = () => (
  <Icon size={14}>
    <path d="M3 8h10M9 4l4 4-4 4" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon size={14}>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.6" />
    <path d="M10.5 3.2A1.6 1.6 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5c0 .7.4 1.2.9 1.4" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon size={14}>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const LocateIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="3.6" />
    <path d="M8 1.6v2.2M8 12.2v2.2M1.6 8h2.2M12.2 8h2.2" />
  </Icon>
);
