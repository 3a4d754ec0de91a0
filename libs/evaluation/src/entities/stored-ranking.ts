import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ranking, ScoringInput } from '../scoring';

/** A round's ranking with everything it was computed from: anyone can compute it again and must get the same. */
@Entity({ schema: 'evaluation', name: 'ranking' })
export class StoredRanking {
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('jsonb') inputs!: ScoringInput;
  @Column('jsonb') result!: Ranking;
  @Column('timestamptz', { name: 'computed_at' }) computedAt!: Date;
  /** From which anyone draws the same lot again; null where none was drawn. */
  @Column('text', { name: 'lot_seed', nullable: true }) lotSeed!: string | null;
  @Column('uuid', { name: 'lot_drawn_by', array: true, nullable: true }) lotDrawnBy!: string[] | null;
  @Column('timestamptz', { name: 'lot_drawn_at', nullable: true }) lotDrawnAt!: Date | null;
}
