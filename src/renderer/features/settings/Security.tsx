import { ProtectionFacts } from '../gate/ProtectionFacts.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { IdleLock } from './IdleLock.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { SettingsBlock } from './SettingsBlock.tsx';

/** Keys, locking, and what they are good for. */
export function Security() {
  return (
    <>
      <SettingsBlock title="Passphrase">
        <ChangePassphrase />
      </SettingsBlock>
      <SettingsBlock title="Recovery code">
        <RecoveryCode />
      </SettingsBlock>
      <SettingsBlock title="Locking">
        <IdleLock />
      </SettingsBlock>
      <SettingsBlock title="What this protects, and what it cannot">
        <ProtectionFacts order={4} />
      </SettingsBlock>
    </>
  );
}
