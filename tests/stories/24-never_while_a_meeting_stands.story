# Never, but not a word about the coffee that stands: it stays, and what must be known of it still comes.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction: Never write to me again.
        ana <- noted
ben -> introduction [counter 2026-11-10 15:00]:
        ana, ben <- moved with invitation Tue 15:00
wait until 2026-11-12 12:00
        ben <- day_before
        ben <- follow_up
ben -> follow_up: Yes, we met.
        mike <- report | has "no answer"
