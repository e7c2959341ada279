import { useEffect, useRef, useState } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { typedDay } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { typedDate } from "./format";
import { shrinking } from "./shrinking";

const useStyles = makeStyles({
  // Where the browser's calendar opens; nobody sees or reaches the field itself.
  picker: {
    position: "absolute",
    insetInlineStart: 0,
    bottom: 0,
    width: "1px",
    height: "1px",
    padding: 0,
    border: "none",
    opacity: 0,
    pointerEvents: "none",
  },
});

interface Properties {
  readonly label: string;
  readonly hint?: string;
  readonly size?: "small" | "medium";
  /** "" where no day is given. */
  readonly value: IsoDate | "";
  /** Told of days and of an empty field; what is no day keeps its form from being sent. */
  readonly onChange: (value: IsoDate | "") => void;
}

/**
 * A day, typed or pasted as offices write it, or taken from the browser's calendar. The browser's own field
 * shows days as its language does (mm/dd/yyyy), and takes no pasted ones.
 */
export function DateField({ label, hint, size, value, onChange }: Properties) {
  const { text, locale } = useTranslator();
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  // What is being typed; null once it is left as a day.
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const isUnclear = typed !== null && typed.trim() !== "" && typedDay(typed) === null;
  const complaint = isUnclear ? text("pane.notADay") : "";

  useEffect(() => field.current?.setCustomValidity(complaint), [complaint]);

  const type = (next: string) => {
    setTyped(next);
    setLeft(false);
    const day = next.trim() === "" ? "" : typedDay(next);
    if (day !== null) onChange(day);
  };
  const leave = () => {
    setLeft(true);
    if (!isUnclear) setTyped(null);
  };

  return (
    <Field
      label={label}
      hint={hint}
      size={size}
      validationMessage={isUnclear && isLeft ? complaint : undefined}
    >
      <Input
        ref={field}
        size={size}
        input={shrinking}
        autoComplete="off"
        placeholder={text("pane.dayExample")}
        value={typed ?? (value === "" ? "" : typedDate(value, locale))}
        onChange={(_, { value: next }) => type(next)}
        onBlur={leave}
        contentAfter={
          canOpenCalendar() ? (
            <>
              <input
                ref={picker}
                type="date"
                className={styles.picker}
                tabIndex={-1}
                aria-hidden
                value={value}
                onChange={({ currentTarget }) => {
                  setTyped(null);
                  onChange(currentTarget.value);
                }}
              />
              <Button
                appearance="transparent"
                size="small"
                icon={<CalendarRegular />}
                title={text("pane.openCalendar")}
                aria-label={text("pane.openCalendar")}
                onClick={() => picker.current?.showPicker()}
              />
            </>
          ) : undefined
        }
      />
    </Field>
  );
}

/** Within a frame of another site, as in Excel on the web, browsers open none. */
function canOpenCalendar(): boolean {
  return window.top === window && "showPicker" in HTMLInputElement.prototype;
}
