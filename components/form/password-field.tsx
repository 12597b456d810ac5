import { PasswordInput, type PasswordInputProps } from "@mantine/core";

/** A password with an eye that keys reach. The library's own shows an error only by its look; this one's input is marked invalid too. */
export function PasswordField(props: PasswordInputProps) {
  return (
    <PasswordInput
      {...props}
      aria-invalid={props.error ? true : undefined}
      visibilityToggleButtonProps={{ "aria-label": "Show password", tabIndex: 0 }}
    />
  );
}
