"""People, doors, slips and the journal: the tables that everything later widens."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001_foundation"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "areas",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("parent_id", sa.String(length=40), nullable=True),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("shape", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("plan_key", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["areas.id"], name=op.f("fk_areas_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_areas")),
    )
    with op.batch_alter_table("areas", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_areas_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "audit_heads",
        sa.Column("chain", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("chain", name=op.f("pk_audit_heads")),
    )
    op.create_table(
        "audit_lines",
        sa.Column("chain", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=36), nullable=False),
        sa.Column("verb", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("chain", "number", name=op.f("pk_audit_lines")),
    )
    with op.batch_alter_table("audit_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_lines_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_lines_by"), ["by"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_lines_subject"), ["subject"], unique=False)

    op.create_table(
        "sign_in_failures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("address", sa.String(length=45), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_failures")),
    )
    with op.batch_alter_table("sign_in_failures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_in_failures_address"), ["address"], unique=False)
        batch_op.create_index(batch_op.f("ix_sign_in_failures_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_sign_in_failures_login"), ["login"], unique=False)

    op.create_table(
        "slip_guesses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(length=45), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slip_guesses")),
    )
    with op.batch_alter_table("slip_guesses", schema=None) as batch_op:
        batch_op.create_index("ix_slip_guesses_address", ["address", "at"], unique=False)

    op.create_table(
        "households",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("group_id", sa.String(length=40), nullable=False),
        sa.Column("village_id", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("door", sa.String(length=80), nullable=False),
        sa.Column("head_name", sa.String(length=60), nullable=False),
        sa.Column("phone", sa.String(length=30), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(length=10), nullable=False),
        sa.Column("register_id", sa.String(length=36), nullable=True),
        sa.Column("unlisted_id", sa.String(length=36), nullable=True),
        sa.Column("visit_outcome", sa.String(length=12), nullable=True),
        sa.Column("visited_on", sa.Date(), nullable=True),
        sa.Column("return_on", sa.Date(), nullable=True),
        sa.Column("door_state", sa.String(length=12), nullable=False),
        sa.Column("people_count", sa.Integer(), nullable=False),
        sa.Column("open_count", sa.Integer(), nullable=False),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.Column(
            "marks", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False
        ),
        sa.ForeignKeyConstraint(["group_id"], ["areas.id"], name=op.f("fk_households_group_id")),
        sa.ForeignKeyConstraint(
            ["village_id"], ["areas.id"], name=op.f("fk_households_village_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_households")),
    )
    with op.batch_alter_table("households", schema=None) as batch_op:
        batch_op.create_index("ix_households_round", ["group_id", "position"], unique=False)
        batch_op.create_index("ix_households_village_clock", ["village_id", "clock"], unique=False)
        batch_op.create_index(
            "ix_households_village_state", ["village_id", "group_id", "door_state"], unique=False
        )

    op.create_table(
        "registers",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("area_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("by", sa.String(length=36), nullable=False),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column(
            "columns", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False
        ),
        sa.Column(
            "tally", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False
        ),
        sa.ForeignKeyConstraint(["area_id"], ["areas.id"], name=op.f("fk_registers_area_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registers")),
    )
    with op.batch_alter_table("registers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_registers_area_id"), ["area_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_registers_digest"), ["digest"], unique=False)

    op.create_table(
        "users",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("area_id", sa.String(length=40), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["areas.id"], name=op.f("fk_users_area_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("login", name=op.f("uq_users_login")),
    )
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_users_area_id"), ["area_id"], unique=False)

    op.create_table(
        "assignments",
        sa.Column("group_id", sa.String(length=40), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["areas.id"], name=op.f("fk_assignments_group_id")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_assignments_user_id")),
        sa.PrimaryKeyConstraint("group_id", "user_id", name=op.f("pk_assignments")),
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=6), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=True),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("last_digest", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_devices_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_devices")),
        sa.UniqueConstraint("block", name=op.f("uq_devices_block")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_devices_token_hash")),
        sa.UniqueConstraint("user_id", "kind", "name", name=op.f("uq_devices_user_id_kind_name")),
    )
    with op.batch_alter_table("devices", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_devices_user_id"), ["user_id"], unique=False)

    op.create_table(
        "payments",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("area_id", sa.String(length=40), nullable=False),
        sa.Column("reference", sa.String(length=25), nullable=False),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("branch", sa.String(length=60), nullable=False),
        sa.Column("serial", sa.String(length=40), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("reverses_id", sa.String(length=36), nullable=True),
        sa.Column("why", sa.String(length=200), nullable=False),
        sa.CheckConstraint("amount_fen <> 0", name=op.f("ck_payments_amount")),
        sa.ForeignKeyConstraint(["area_id"], ["areas.id"], name=op.f("fk_payments_area_id")),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_payments_by")),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["payments.id"], name=op.f("fk_payments_reverses_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_payments_reverses_id")),
    )
    with op.batch_alter_table("payments", schema=None) as batch_op:
        batch_op.create_index("ix_payments_area_state", ["area_id", "state", "at"], unique=False)
        batch_op.create_index("ix_payments_by", ["by", "at"], unique=False)
        batch_op.create_index("ix_payments_reference", ["reference"], unique=False)
        batch_op.create_index(
            "ix_payments_serial",
            ["branch", "serial"],
            unique=True,
            postgresql_where=sa.text("state IN ('matched', 'suspense', 'duplicate')"),
            sqlite_where=sa.text("state IN ('matched', 'suspense', 'duplicate')"),
        )
        batch_op.create_index(
            "ix_payments_standing",
            ["reference"],
            unique=True,
            postgresql_where=sa.text("state IN ('matched', 'suspense')"),
            sqlite_where=sa.text("state IN ('matched', 'suspense')"),
        )

    op.create_table(
        "people",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("household_id", sa.String(length=36), nullable=False),
        sa.Column("village_id", sa.String(length=40), nullable=False),
        sa.Column("group_id", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("relation", sa.String(length=2), nullable=False),
        sa.Column("sex", sa.String(length=1), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("identity", sa.LargeBinary(), nullable=True),
        sa.Column("identity_given", sa.LargeBinary(), nullable=True),
        sa.Column("identity_key", sa.String(length=64), nullable=True),
        sa.Column("hukou_kind", sa.String(length=10), nullable=False),
        sa.Column("hukou_here", sa.Boolean(), nullable=False),
        sa.Column("residence", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=30), nullable=False),
        sa.Column("is_student", sa.Boolean(), nullable=False),
        sa.Column("scheme", sa.String(length=12), nullable=False),
        sa.Column("is_enrolled", sa.Boolean(), nullable=False),
        sa.Column(
            "special_groups",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.Column("origin", sa.String(length=10), nullable=False),
        sa.Column("register_id", sa.String(length=36), nullable=True),
        sa.Column("unlisted_id", sa.String(length=36), nullable=True),
        sa.Column("eligibility", sa.String(length=16), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=True),
        sa.Column("informed_on", sa.Date(), nullable=True),
        sa.Column("left_reason", sa.String(length=12), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("consent_act", sa.String(length=12), nullable=True),
        sa.Column("consent_id", sa.String(length=36), nullable=True),
        sa.Column("consented_on", sa.Date(), nullable=True),
        sa.Column("tier_fen", sa.Integer(), nullable=True),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.Column(
            "marks", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False
        ),
        sa.ForeignKeyConstraint(["group_id"], ["areas.id"], name=op.f("fk_people_group_id")),
        sa.ForeignKeyConstraint(
            ["household_id"], ["households.id"], name=op.f("fk_people_household_id")
        ),
        sa.ForeignKeyConstraint(["village_id"], ["areas.id"], name=op.f("fk_people_village_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_people_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_people_household", ["household_id", "position"], unique=False)
        batch_op.create_index(batch_op.f("ix_people_identity_key"), ["identity_key"], unique=False)
        batch_op.create_index("ix_people_village_clock", ["village_id", "clock"], unique=False)

    op.create_table(
        "register_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register_id", sa.String(length=36), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("group_id", sa.String(length=40), nullable=True),
        sa.Column("household_id", sa.String(length=36), nullable=True),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column(
            "oddities", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False
        ),
        sa.Column("listed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["register_id"], ["registers.id"], name=op.f("fk_register_lines_register_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_lines")),
    )
    with op.batch_alter_table("register_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_register_lines_group_id"), ["group_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_register_lines_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_register_lines_register_id"), ["register_id"], unique=False
        )

    op.create_table(
        "register_oddities",
        sa.Column("register_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("field", sa.String(length=20), nullable=False),
        sa.Column("written", sa.String(length=60), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["register_id"], ["registers.id"], name=op.f("fk_register_oddities_register_id")
        ),
        sa.PrimaryKeyConstraint("register_id", "number", name=op.f("pk_register_oddities")),
    )
    op.create_table(
        "register_parts",
        sa.Column("register_id", sa.String(length=36), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["register_id"], ["registers.id"], name=op.f("fk_register_parts_register_id")
        ),
        sa.PrimaryKeyConstraint("register_id", "part", name=op.f("pk_register_parts")),
    )
    op.create_table(
        "visits",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("household_id", sa.String(length=36), nullable=False),
        sa.Column("outcome", sa.String(length=12), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("return_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.Column("by", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_visits_by")),
        sa.ForeignKeyConstraint(
            ["household_id"], ["households.id"], name=op.f("fk_visits_household_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
    )
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visits_household_id"), ["household_id"], unique=False)

    op.create_table(
        "choices",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("tier_fen", sa.Integer(), nullable=False),
        sa.Column("resident_fen", sa.Integer(), nullable=False),
        sa.Column("government_fen", sa.Integer(), nullable=False),
        sa.Column(
            "estimate", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False
        ),
        sa.Column("by", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_choices_by")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_choices_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_choices")),
    )
    with op.batch_alter_table("choices", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_choices_person_id"), ["person_id"], unique=False)

    op.create_table(
        "consents",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("act", sa.String(length=12), nullable=False),
        sa.Column("text_version", sa.String(length=40), nullable=False),
        sa.Column("text_locale", sa.String(length=10), nullable=False),
        sa.Column("text_digest", sa.String(length=64), nullable=False),
        sa.Column("given_by", sa.String(length=10), nullable=False),
        sa.Column("relation", sa.String(length=40), nullable=False),
        sa.Column("method", sa.String(length=12), nullable=False),
        sa.Column("archive_number", sa.String(length=40), nullable=False),
        sa.Column("witness", sa.String(length=60), nullable=False),
        sa.Column("is_read_aloud", sa.Boolean(), nullable=False),
        sa.Column("tier_fen", sa.Integer(), nullable=True),
        sa.Column("amount_fen", sa.Integer(), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.Column("by", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_consents_by")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_consents_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consents_person_id"), ["person_id"], unique=False)

    op.create_table(
        "entries",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("prev", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("household_id", sa.String(length=36), nullable=True),
        sa.Column("village_id", sa.String(length=40), nullable=True),
        sa.Column("by", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column(
            "answer", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False
        ),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_entries_device_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
    )
    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.create_index("ix_entries_device_seq", ["device_id", "seq"], unique=False)
        batch_op.create_index("ix_entries_held", ["village_id", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_entries_household_id"), ["household_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_entries_subject"), ["subject"], unique=False)

    op.create_table(
        "questions",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("village_id", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("other_id", sa.String(length=36), nullable=True),
        sa.Column("household_id", sa.String(length=36), nullable=True),
        sa.Column("entry_id", sa.String(length=64), nullable=True),
        sa.Column("detail", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.String(length=36), nullable=True),
        sa.Column("choice", sa.String(length=20), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_questions_person_id")),
        sa.ForeignKeyConstraint(["village_id"], ["areas.id"], name=op.f("fk_questions_village_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    with op.batch_alter_table("questions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_questions_household_id"), ["household_id"], unique=False
        )
        batch_op.create_index("ix_questions_open", ["village_id", "settled_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_questions_other_id"), ["other_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_questions_person_id"), ["person_id"], unique=False)

    op.create_table(
        "slip_keys",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("most_slips", sa.Integer(), nullable=False),
        sa.Column("most_fen", sa.Integer(), nullable=False),
        sa.Column("used_slips", sa.Integer(), nullable=False),
        sa.Column("used_fen", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_slip_keys_device_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_slip_keys")),
    )
    with op.batch_alter_table("slip_keys", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_slip_keys_device_id"), ["device_id"], unique=False)

    op.create_table(
        "slips",
        sa.Column("reference", sa.String(length=25), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("household_id", sa.String(length=36), nullable=False),
        sa.Column("village_id", sa.String(length=40), nullable=False),
        sa.Column("group_id", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("tier_fen", sa.Integer(), nullable=False),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("key_number", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("entry_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=6), nullable=False),
        sa.Column("void_reason", sa.String(length=200), nullable=False),
        sa.Column("payment_id", sa.String(length=36), nullable=True),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["household_id"], ["households.id"], name=op.f("fk_slips_household_id")
        ),
        sa.ForeignKeyConstraint(
            ["key_number"], ["slip_keys.number"], name=op.f("fk_slips_key_number")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_slips_person_id")),
        sa.ForeignKeyConstraint(["village_id"], ["areas.id"], name=op.f("fk_slips_village_id")),
        sa.PrimaryKeyConstraint("reference", name=op.f("pk_slips")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_slips_entry_id")),
        sa.UniqueConstraint("payment_id", name=op.f("uq_slips_payment_id")),
    )
    with op.batch_alter_table("slips", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_slips_household_id"), ["household_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_slips_key_number"), ["key_number"], unique=False)
        batch_op.create_index("ix_slips_person", ["person_id", "year"], unique=False)
        batch_op.create_index("ix_slips_village_clock", ["village_id", "clock"], unique=False)
        batch_op.create_index(
            "ix_slips_village_state", ["village_id", "group_id", "state"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("slips", schema=None) as batch_op:
        batch_op.drop_index("ix_slips_village_state")
        batch_op.drop_index("ix_slips_village_clock")
        batch_op.drop_index("ix_slips_person")
        batch_op.drop_index(batch_op.f("ix_slips_key_number"))
        batch_op.drop_index(batch_op.f("ix_slips_household_id"))

    op.drop_table("slips")
    with op.batch_alter_table("slip_keys", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_slip_keys_device_id"))

    op.drop_table("slip_keys")
    with op.batch_alter_table("questions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_questions_person_id"))
        batch_op.drop_index(batch_op.f("ix_questions_other_id"))
        batch_op.drop_index("ix_questions_open")
        batch_op.drop_index(batch_op.f("ix_questions_household_id"))

    op.drop_table("questions")
    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_entries_subject"))
        batch_op.drop_index(batch_op.f("ix_entries_household_id"))
        batch_op.drop_index("ix_entries_held")
        batch_op.drop_index("ix_entries_device_seq")

    op.drop_table("entries")
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consents_person_id"))

    op.drop_table("consents")
    with op.batch_alter_table("choices", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_choices_person_id"))

    op.drop_table("choices")
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visits_household_id"))

    op.drop_table("visits")
    op.drop_table("register_parts")
    op.drop_table("register_oddities")
    with op.batch_alter_table("register_lines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_register_lines_register_id"))
        batch_op.drop_index(batch_op.f("ix_register_lines_person_id"))
        batch_op.drop_index(batch_op.f("ix_register_lines_group_id"))

    op.drop_table("register_lines")
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_index("ix_people_village_clock")
        batch_op.drop_index(batch_op.f("ix_people_identity_key"))
        batch_op.drop_index("ix_people_household")
        batch_op.drop_index(batch_op.f("ix_people_group_id"))

    op.drop_table("people")
    with op.batch_alter_table("payments", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_payments_standing",
            postgresql_where=sa.text("state IN ('matched', 'suspense')"),
            sqlite_where=sa.text("state IN ('matched', 'suspense')"),
        )
        batch_op.drop_index(
            "ix_payments_serial",
            postgresql_where=sa.text("state IN ('matched', 'suspense', 'duplicate')"),
            sqlite_where=sa.text("state IN ('matched', 'suspense', 'duplicate')"),
        )
        batch_op.drop_index("ix_payments_reference")
        batch_op.drop_index("ix_payments_by")
        batch_op.drop_index("ix_payments_area_state")

    op.drop_table("payments")
    with op.batch_alter_table("devices", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_devices_user_id"))

    op.drop_table("devices")
    op.drop_table("assignments")
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_users_area_id"))

    op.drop_table("users")
    with op.batch_alter_table("registers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_registers_digest"))
        batch_op.drop_index(batch_op.f("ix_registers_area_id"))

    op.drop_table("registers")
    with op.batch_alter_table("households", schema=None) as batch_op:
        batch_op.drop_index("ix_households_village_state")
        batch_op.drop_index("ix_households_village_clock")
        batch_op.drop_index("ix_households_round")

    op.drop_table("households")
    with op.batch_alter_table("slip_guesses", schema=None) as batch_op:
        batch_op.drop_index("ix_slip_guesses_address")

    op.drop_table("slip_guesses")
    with op.batch_alter_table("sign_in_failures", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sign_in_failures_login"))
        batch_op.drop_index(batch_op.f("ix_sign_in_failures_at"))
        batch_op.drop_index(batch_op.f("ix_sign_in_failures_address"))

    op.drop_table("sign_in_failures")
    with op.batch_alter_table("audit_lines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_lines_subject"))
        batch_op.drop_index(batch_op.f("ix_audit_lines_by"))
        batch_op.drop_index(batch_op.f("ix_audit_lines_at"))

    op.drop_table("audit_lines")
    op.drop_table("audit_heads")
    with op.batch_alter_table("areas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_areas_parent_id"))

    op.drop_table("areas")
