import type Provider from 'oidc-provider'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/**
 * Forgets whom the provider's own session belonged to, when another person signs in at the same browser. The provider
 * would otherwise show a page that signs the former one out by script, and our pages run none.
 */
export async function forgetFormer(provider: Provider, interaction: Interaction, account: string): Promise<void> {
  const { session: former } = interaction
  if (!former || former.accountId === account) return
  const session = await provider.Session.findByUid(former.uid)
  if (session) {
    session.accountId = undefined
    session.authorizations = {}
    await session.persist()
  }
  // The provider compares the two, and refuses where they differ.
  interaction.session = undefined
  await interaction.persist()
}
