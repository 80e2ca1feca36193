import { Input as TaroInput, View } from '@tarojs/components'
import { classes } from './classes'
import { aria, given } from './given'
import type { InputProps } from './props'
import { Say } from './say'
import { plain } from './words'

/**
 * A line to write in. Absent `most`: 140 characters.
 * @example <Input id="find" label="Search" value={text} onInput={setText} kind="search" />
 */
export function Input({ id, label, quiet = false, value, onInput, onDone, kind = 'text', most = 140, invalid = false, placeholder = '', className }: InputProps) {
  return (
    <View className={classes('input', className)}>
      {!quiet && <View className="input-label"><Say words={label} /></View>}
      <TaroInput
        id={id}
        className={classes('input-line', invalid && 'input-invalid', kind === 'code' && 'ltr')}
        type={kind === 'number' || kind === 'pin' ? 'number' : 'text'}
        password={kind === 'pin'}
        confirmType={kind === 'search' ? 'search' : 'done'}
        maxlength={most}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.detail.value)}
        {...given({ onConfirm: onDone })}
        {...aria({ label: plain(label) })}
      />
    </View>
  )
}
