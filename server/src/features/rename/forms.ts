import { isChineseName } from '../../article/names/chineseNames.ts';
import { surnameLength } from '../../article/names/surnames.ts';
import { bareName } from '../speakers/speakerLabel.ts';

/**
 * How a form of a person's name changes with a rename: 王明 becomes 李明, 王院长 李院长, 王 李; the last part of 阿什顿·卡特 is 卡特. Null
 * for a form that does not follow from the new name.
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
