# A request whose Date is older than a week may be a replay: it is confirmed first (A21).
mike -> intro [date Tue, 20 Oct 2026 10:00:00 +0000]: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- challenge
mike -> challenge: Yes.
        mike <- acknowledge
