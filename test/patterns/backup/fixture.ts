import type { EnvironmentContext } from '../../../lib/profile/context';
import { profileFor, type ProfileInput } from '../../../lib/profile/profile';
import { clinicContext } from '../../engines/aws-cdk/fixture';

const HOME = { region: 'eu-west-1', account: '123456789012', zones: 3 };

/** A gold production under HIPAA with a place for copies, or what is asked for. */
export function copiedContext(profile: Partial<ProfileInput> = {}, account = HOME.account): EnvironmentContext {
  const context = clinicContext(profile);
  return { ...context, places: { home: HOME, copy: { region: 'eu-central-1', account, zones: 3 } } };
}

/** The same without a place for copies. */
export function uncopiedContext(profile: Partial<ProfileInput> = {}): EnvironmentContext {
  return { ...clinicContext(profile), places: { home: HOME } };
}

/** A client that no regulation binds. */
export function unregulated(tier: ProfileInput['tier'], kind: ProfileInput['kind'] = 'production'): EnvironmentContext {
  return { ...uncopiedContext(), profile: profileFor({ tier, kind }) };
}
