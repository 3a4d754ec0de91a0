import { defineTodos } from '@app/cases';
import { APPROVERS } from './approvers';

/** A need to write for those who may, a need to approve for those who have not written it. */
defineTodos((em, caseIds, { personId, roles }) =>
  em.query(
    `SELECT c.id AS "caseId", CASE WHEN n.status = 'submitted' THEN 'needs.review' ELSE 'needs.write' END AS code
       FROM cases."case" c LEFT JOIN needs.need n ON n.case_id = c.id
      WHERE c.id = ANY($1) AND c.stage = 'need'
        AND CASE coalesce(n.status, 'draft') WHEN 'submitted' THEN $3 AND NOT $2 = ANY(n.authors) WHEN 'approved' THEN false ELSE $4 END`,
    [caseIds, personId, roles.some((role) => APPROVERS.includes(role)), roles.some((role) => role === 'need_owner' || role === 'officer')],
  ),
);
