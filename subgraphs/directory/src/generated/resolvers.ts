/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.js';
    import    { agencies as Query_agencies } from './../modules/agencies/resolvers/Query/agencies.js';
import    { directoryAudit as Query_directoryAudit } from './../modules/audit/resolvers/Query/directoryAudit.js';
import    { districtByCode as Query_districtByCode } from './../modules/places/resolvers/Query/districtByCode.js';
import    { officeById as Query_officeById } from './../modules/offices/resolvers/Query/officeById.js';
import    { offices as Query_offices } from './../modules/offices/resolvers/Query/offices.js';
import    { people as Query_people } from './../modules/people/resolvers/Query/people.js';
import    { personById as Query_personById } from './../modules/people/resolvers/Query/personById.js';
import    { placesByName as Query_placesByName } from './../modules/places/resolvers/Query/placesByName.js';
import    { postById as Query_postById } from './../modules/posts/resolvers/Query/postById.js';
import    { posts as Query_posts } from './../modules/posts/resolvers/Query/posts.js';
import    { roles as Query_roles } from './../modules/posts/resolvers/Query/roles.js';
import    { stateByCode as Query_stateByCode } from './../modules/places/resolvers/Query/stateByCode.js';
import    { states as Query_states } from './../modules/places/resolvers/Query/states.js';
import    { viewer as Query_viewer } from './../modules/viewer/resolvers/Query/viewer.js';
import    { appointToPost as Mutation_appointToPost } from './../modules/posts/resolvers/Mutation/appointToPost.js';
import    { endPost as Mutation_endPost } from './../modules/posts/resolvers/Mutation/endPost.js';
import    { registerPerson as Mutation_registerPerson } from './../modules/people/resolvers/Mutation/registerPerson.js';
import    { Agency } from './../modules/agencies/resolvers/Agency.js';
import    { District } from './../modules/places/resolvers/District.js';
import    { Office } from './../modules/offices/resolvers/Office.js';
import    { Person } from './../modules/people/resolvers/Person.js';
import    { PlaceName } from './../modules/places/resolvers/PlaceName.js';
import    { Post } from './../modules/posts/resolvers/Post.js';
import    { State } from './../modules/places/resolvers/State.js';
    export const resolvers: Resolvers = {
      Query: { agencies: Query_agencies,directoryAudit: Query_directoryAudit,districtByCode: Query_districtByCode,officeById: Query_officeById,offices: Query_offices,people: Query_people,personById: Query_personById,placesByName: Query_placesByName,postById: Query_postById,posts: Query_posts,roles: Query_roles,stateByCode: Query_stateByCode,states: Query_states,viewer: Query_viewer },
      Mutation: { appointToPost: Mutation_appointToPost,endPost: Mutation_endPost,registerPerson: Mutation_registerPerson },
      
      Agency: Agency,
District: District,
Office: Office,
Person: Person,
PlaceName: PlaceName,
Post: Post,
State: State
    }