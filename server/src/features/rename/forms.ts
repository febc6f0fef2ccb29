import { isChineseName } from '../../article/names.ts';
import { surnameLength } from '../../article/surnames.ts';
import { bareName } from '../speakers/speakerLabel.ts';

/**
 * A form of a name after the rename of a person: 李明 for 王明, 李院长 for 王院长, 李 for 王, 卡特 for the last part of 阿什顿·卡特.
 * Null for a form that does not follow from the new name.
 */
export function renamedForm(form: string, name: string, newName: string): string | null {
  if (bareName(form) === bareName(name)) return newName;
  if (form === lastPart(name)) return lastPart(newName);
  const surname = surnameOf(name);
  const newSurname = surnameOf(newName);
  return surname !== '' && newSurname !== '' && form.startsWith(surname)
    ? newSurname + form.slice(surname.length)
    : null;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('·') + 1);
}

function surnameOf(name: string): string {
  return isChineseName(name) ? name.slice(0, surnameLength(name, 0)) : '';
}
