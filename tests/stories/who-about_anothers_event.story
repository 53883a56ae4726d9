# A decline or a proposal about somebody else's event, or from elsewhere, is asked back at the one who was invited.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ben -> introduction [of ana, decline]:
        ana <- which
mallory -> introduction [of ben, counter 2026-11-10 15:00]:
        ben <- which
ben -> introduction [decline, attendee ben@private.example]:
        ana <- cancelled with cancellation
        ana, ben <- times
        mike <- report
