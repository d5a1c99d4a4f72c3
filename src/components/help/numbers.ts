import { getEntry } from 'astro:content';

/**
 * The telephone numbers of help, each from its own record.
 * @throws when a record is missing: a page without numbers must not be built
 */
export async function helpNumbers(): Promise<Record<'helpline' | 'emergency' | 'police' | 'ambulance', string>> {
  const number = async (id: string): Promise<string> => {
    const fact = await getEntry('facts', id);
    if (!fact) throw new Error(`There is no src/content/facts/${id}.yaml. The help page needs it.`);
    return fact.data.value;
  };
  return {
    helpline: await number('helpline'),
    emergency: await number('emergency'),
    police: await number('police'),
    ambulance: await number('ambulance'),
  };
}
