import { classes } from './classes'
import type { InputProps } from './props'
import { Say } from './say'

/** A line to write in. */
export function Input({ id, label, quiet = false, value, onInput, onDone, kind = 'text', most = 140, invalid = false, describedBy, placeholder, className }: InputProps) {
  return (
    <div className={classes('input', className)}>
      <label className={quiet ? 'spoken' : 'input-label'} htmlFor={id}><Say words={label} /></label>
      <input
        id={id}
        className={classes('input-line', invalid && 'input-invalid')}
        type={kind === 'search' ? 'search' : kind === 'pin' ? 'password' : 'text'}
        dir={kind === 'code' ? 'ltr' : undefined}
        autoCapitalize={kind === 'code' ? 'characters' : undefined}
        inputMode={kind === 'number' || kind === 'pin' ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={kind === 'text'}
        maxLength={most}
        placeholder={placeholder}
        value={value}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onInput(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onDone?.()}
      />
    </div>
  )
}
