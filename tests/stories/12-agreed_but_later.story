# A later takes the connector's word back, too: she is asked again on the day.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>, both into soil sensors. Ana has already said yes.
        mike <- acknowledge
wait 10m
        ana <- times
        ben <- ask
ana -> times: Not now, please ask me again on 12 November.
        ana <- noted
ben -> ask: yes
wait until 2026-11-12 12:00
        ana <- reminder
ana -> reminder: Yes, now I have time.
        ana, ben <- introduction with invitation
        mike <- report
