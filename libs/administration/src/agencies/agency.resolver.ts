import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddAgencyInput, AddTeamInput, ChangeAgencyInput, ChangeTeamInput, EndAgencyInput } from './agency.inputs.js';
import { AdministeredAgencyReader } from './agency.reader.js';
import { AgencyService } from './agency.service.js';
import { AdministeredAgency, PanelChoice } from './agency.types.js';

@Resolver(() => AdministeredAgency)
export class AdministeredAgencyResolver {
  constructor(
    private readonly reader: AdministeredAgencyReader,
    private readonly agencies: AgencyService,
  ) {}

  @Query(() => [AdministeredAgency], {
    description: 'Every agency with its teams, those that have ended last. For administrators.',
  })
  @Needs('administration.read')
  administeredAgencies(): Promise<AdministeredAgency[]> {
    return this.reader.all();
  }

  @Query(() => [PanelChoice], { description: 'The panels, by name: to give somebody a seat. For administrators.' })
  @Needs('administration.read')
  panelChoices(): Promise<PanelChoice[]> {
    return this.reader.panels();
  }

  @Mutation(() => AdministeredAgency, { description: 'Write down an agency that joins. Needs step-up.' })
  @Needs('administration.write')
  addAgency(@CurrentViewer() viewer: Viewer, @Args('input') input: AddAgencyInput) {
    return this.agencies.add(viewer, input);
  }

  @Mutation(() => AdministeredAgency, { description: 'Give an agency another name.' })
  @Needs('administration.write')
  changeAgency(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeAgencyInput) {
    return this.agencies.change(viewer, input);
  }

  @Mutation(() => AdministeredAgency, {
    description: 'An agency leaves: the access of all its people ends at once. Needs step-up.',
  })
  @Needs('administration.write')
  endAgency(@CurrentViewer() viewer: Viewer, @Args('input') input: EndAgencyInput) {
    return this.agencies.end(viewer, input);
  }

  @Mutation(() => AdministeredAgency, { description: 'Write down a team of an agency. Needs step-up.' })
  @Needs('administration.write')
  addTeam(@CurrentViewer() viewer: Viewer, @Args('input') input: AddTeamInput) {
    return this.agencies.addTeam(viewer, input);
  }

  @Mutation(() => AdministeredAgency, { description: 'Give a team another name or manager. Needs step-up.' })
  @Needs('administration.write')
  changeTeam(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeTeamInput) {
    return this.agencies.changeTeam(viewer, input);
  }
}
